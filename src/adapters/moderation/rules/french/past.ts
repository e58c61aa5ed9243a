import { NOT_BACK } from './words.js';

/** Over and past. */
export const past = `
  il y a * ans${NOT_BACK} … (mourir|suicid*|tentative|vivre|du mal|en finir|disparaitre|scarifi*
    |finir)
  (tentative|tentatives)${NOT_BACK} … (il y a|ans|loin|derriere|longtemps)
  (au (lycee|college)|a (l epoque|l adolescence|* ans)|adolescent|adolescente|ado
    |quand j etais (jeune|petite|petit|ado|etudiante|etudiant|enfant|gamine)|autrefois|avant
    |dans (mes|ma) (vingt ans|jeunesse|vingtaine)|l an dernier|annees|jadis|gamine
    |jeune)${NOT_BACK} … (mourir|suicid*|du mal|mal|en finir|disparaitre|vivre|scarifi*|tuer
    |idees noires|exister) ……… (contente|content|heureu*|chance|aujourd hui|serre*|bras|jardin*
    |ris|dors|chats|compagne|compagnon|fier|fiere|loin|passe|belle|beau|gratitude|merci|soulag*
    |enfants|rire|restee|reste|guerie|gueri|vivante|va bien|vais bien|plus jamais)
  idees noires (de|d) (mes|mon|avant|l epoque|autrefois|cette epoque)
  (idees noires|pensees) … (ne sont jamais|jamais|ne sont pas|ne sont plus) (revenues|reparues
    |la)
`;
