//! What carers ask for and nobody filled in.

use super::super::field::{Cells, Field};
use super::Advice;

pub(super) fn look_at(cells: &Cells, found: &mut Vec<Advice>) {
    let empty = |fields: &[Field]| fields.iter().all(|field| cells[*field].is_empty());
    let asked: [(Field, bool, &'static str); 5] = [
        (
            Field::Phone,
            empty(&[Field::Phone, Field::Whatsapp]),
            "Er staat geen telefoonnummer. Veel mantelzorgers bellen liever.",
        ),
        (
            Field::Costs,
            empty(&[Field::Costs, Field::Funding]),
            "Er staat niet wat het kost. Vul ook ‘gratis’ in als het niets kost.",
        ),
        (Field::Indication, empty(&[Field::Indication]), "Er staat niet of iemand eerst een indicatie nodig heeft."),
        (Field::HowToApply, empty(&[Field::HowToApply]), "Er staat niet hoe iemand zich aanmeldt."),
        (
            Field::Times,
            empty(&[Field::Times, Field::Meetings]),
            "Er staat niet wanneer het is, of wanneer iemand kan bellen.",
        ),
    ];
    let missing = asked.into_iter().filter(|(_, lacks, _)| *lacks);
    found.extend(missing.map(|(field, _, reason)| Advice::Missing { field, reason }));
}
