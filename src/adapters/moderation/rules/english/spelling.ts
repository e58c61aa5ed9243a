import type { Spelling } from '../../spelling.js';

/** How English is written in haste. */
export const spelling: Spelling = {
  apostrophe: '',
  fillers: `
    just really so actually honestly truly literally simply very even quite lol lmao haha hahaha
    tbh ngl fr ugh pls please fucking fuckin seriously totally basically genuinely oh maybe
    perhaps probably prob prolly sometimes often secretly kinda sorta now still quietly suddenly
    constantly already
  `,
  slips: `
    i am: im
    i have: ive
    i would: id
    i will: ill
    do not: dont dnt
    does not: doesnt
    did not: didnt
    cannot: cant cnt
    will not: wont
    would not: wouldnt
    could not: couldnt
    should not: shouldnt
    is not: isnt
    are not: arent
    was not: wasnt
    were not: werent
    have not: havent
    has not: hasnt
    had not: hadnt
    am not: aint
    they would: theyd
    they will: theyll
    they are: theyre
    he would: hed
    you would: youd
    you will: youll
    it would: itd
    it will: itll
    it is: its
    that is: thats
    there is: theres
    what is: whats
    want to: wanna wana
    going to: gonna gunna
    i am going to: imma ima
    trying to: tryna
    have to: gotta
    you: u
    your: ur
    are: r
    and: n
    be: b
    right now: rn
    tomorrow: tmrw tmr 2moro
    tonight: tonite
    about: abt
    no one: no1 nobody
    everyone: every1
    anyone: any1
    any more: anymore
    i do not care: idc
    i do not know: idk
    myself: myslef mself
    kill myself: kms
    people: ppl
    life: lyf
    dying: dieing
    suicide: sucide suicde suiside suicied sewerslide suacide
    suicidal: suicidle sucidal
    want: wnat
    through: thru
    self harm: selfharm
    self harming: selfharming
    self harmed: selfharmed
  `,
  self: 'i',
};
