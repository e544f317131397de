/** Opposites of the news that WordNet does not pair: what the one says of a thing, the other denies. */
export const opposites = pairs(`
accept reject|accept refuse|admit deny|allow ban|allow forbid|allow block|allow prevent|approve reject|approve refuse
agree refuse|agree reject|appoint dismiss|appoint sack|hire fire|arrest release|detain release|free jail|free detain
support oppose|support reject|endorse reject|uphold overturn|uphold reject|uphold dismiss|confirm deny
claim deny|acknowledge deny|convict acquit|convict clear|guilty innocent|guilty acquitted|charge clear|alive dead
survive die|live die|save kill|open close|open shut|reopen close|start end|start stop|begin end|begin finish|resume halt
resume suspend|continue stop|continue halt|continue end|launch cancel|launch scrap|keep scrap|keep drop
stay leave|stay quit|stay resign|remain leave|remain resign|arrive leave|arrive depart|enter leave|join leave
increase decrease|increase fall|increase drop|increase cut|increase decline|rise drop|rise decline|rise decrease
rise sink|climb fall|climb drop|climb slip|gain lose|gain fall|grow shrink|grow fall|raise cut|raise lower|raise reduce
widen narrow|expand shrink|expand cut|strengthen weaken|improve worsen|ease worsen|ease tighten|win lose|victory defeat
success failure|succeed fail|pass fail|profit loss|surplus deficit|majority minority|unanimous divided|legal illegal
lawful unlawful|safe unsafe|safe dangerous|calm rough|calm panic|early late|more fewer
above below|inside outside|north south|east west|buy sell|lend borrow|import export|full empty
standing collapsed|intact destroyed|intact damaged|present absent|known unknown|public private|voluntary compulsory
temporary permanent|peaceful violent|accident deliberate|accidental deliberate|true false|true untrue`);

/** Antonyms in WordNet that may both be so at once, or that stand in passing: of no use to tell claims apart. */
export const notOpposites = pairs('come go|give take|child parent|man woman|boy girl|son daughter|first second|day night|run stand|find lose');

function pairs(list: string): readonly (readonly [string, string])[] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return [one, other] as const;
    });
}
