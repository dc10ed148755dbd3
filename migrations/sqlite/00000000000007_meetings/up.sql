-- When people meet: on single days or again and again, as `bijeenkomsten` of the spreadsheet has it.
ALTER TABLE offering ADD COLUMN meetings TEXT NOT NULL DEFAULT '';
