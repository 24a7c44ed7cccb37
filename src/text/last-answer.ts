/**
 * The function with its last answer kept. Several checks ask the same of the same mail, one soon after another; of what
 * was asked before that, nothing stays in memory.
 */
export function lastAnswer<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let last: { question: Question; answer: Answer } | undefined;
  return (question) => {
    if (last === undefined || last.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}
