import { NOT_BACK } from './words.js';

/** Over and past. */
export const past = `
  (fruher|damals|vor * jahren|als (teenager|kind|jugendliche|jugendlicher|schuler|schulerin
    |studentin|student)|mit (dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn
    |zwanzig|zwolf|13|14|15|16|17|18|19|20)|es gabe eine zeit|letzten winter
    |in meiner jugend)${NOT_BACK} … (wollte ich|wollt ich|habe ich|ich|wo ich
    |in der ich) … (nicht mehr leben|sterben|umbringen|leben nehmen|verletzt|geritzt|tot sein
    |weg sein|verschwinden|schluss machen)(?! (will|mochte|muss) )
  (suizidversuch|selbstmordversuch|versuch)${NOT_BACK} … (jahre|jahren|lange|damals|zuruck|her)
  (dunklen|schwarzen|bosen|alten|schlimmen) gedanken (von|aus) (damals|fruher|der zeit)
  gedanken … (nicht|nie|nicht mehr) (zuruckgekommen|wiedergekommen|zuruckgekehrt|wieder da)
  (fruher|damals|mit siebzehn) … (habe ich|habe ich|ich) … geritzt
`;
