DROP TABLE postcode_place;
DROP TABLE revision;
DROP TABLE import;
DROP TABLE offering;
DROP TABLE organisation;
DROP TABLE source;
DROP TABLE generation;
