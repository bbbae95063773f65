/** How well `caption`, in lower case, fits what was searched for, `$text`: 0 for the same, 3 for the least. */
export const CAPTION_RANK = `CASE
    WHEN caption = $text THEN 0
    WHEN caption STARTS WITH $text THEN 1
    WHEN caption CONTAINS (' ' + $text) THEN 2
    ELSE 3
  END`
