ALTER TABLE offering DROP COLUMN meetings;
