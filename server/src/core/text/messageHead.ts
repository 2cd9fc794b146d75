/** The heads of messages that a text holds, as mail programs write them: which of their lines tell a day, which say who wrote. */

/** "Date: Mon, 29 July 2024, 08:00", also where it is quoted. */
const DAY =
  /^[\s>*_]{0,8}(?:Date|Sent|Datum|Gesendet|Fecha|Enviado|送信日時|日付|보낸 ?(?:날짜|시간)|날짜|发送时间|發送時間|日期)[*_]{0,3}\s?[:：]/i;
/** The other lines of such a head. */
const OTHER =
  /^[*_]{0,3}(?:From|To|Cc|CC|Bcc|Subject|Re|Reply-To|Attachments?|Importance|Von|An|Betreff|差出人|宛先|件名|보낸 ?사람|받는 ?사람|참조|제목|发件人|收件人|抄送|主题|寄件者|收件者|主旨)[*_]{0,3} ?[:：]/;

const [SPACE, COLON, WIDE_COLON] = [0x20, 0x3a, 0xff1a] as const;
/** In UTF-16 units. */
const LONGEST_LABEL = 40;
const LONGEST_LINE = 200;

/** Whether a line, or its beginning, is the one of a message's head that tells its day. */
export function tellsMessageDay(line: string): boolean {
  return DAY.test(line);
}

/** Whether a line is another one of a message's head: "From: Ines". */
export function isOfMessageHead(line: string): boolean {
  return OTHER.test(line);
}

/**
 * Whether the date that begins at the offset is the day of the message that follows: its line says so, and the line above
 * or below is another one of a head. Not of a quoted message, behind which the text goes on.
 */
export function isDayOfMessage(text: string, at: number): boolean {
  // Most dates stand behind no colon.
  const behind = text.charCodeAt(at - 1) === SPACE ? at - 2 : at - 1;
  const unit = text.charCodeAt(behind);
  if (unit !== COLON && unit !== WIDE_COLON) return false;
  const from = Math.max(0, at - LONGEST_LABEL);
  const before = text.slice(from, at);
  const start = before.lastIndexOf("\n") + 1;
  if (start === 0 && from > 0) return false;
  const lead = before.slice(start);
  if (lead.includes(">") || !tellsMessageDay(lead)) return false;
  const line = from + start;
  const above = text.slice(Math.max(0, line - LONGEST_LINE), Math.max(0, line - 1));
  if (isOfMessageHead(above.slice(above.lastIndexOf("\n") + 1))) return true;
  const end = text.indexOf("\n", at);
  return end !== -1 && isOfMessageHead(text.slice(end + 1, end + LONGEST_LABEL));
}
