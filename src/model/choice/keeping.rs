//! The closed lists of keeping the catalogue true: how it was checked, what was answered, what is wrong.

use super::Choice;

choices! {
    /// How somebody made sure that an offering is still true.
    ReviewedHow {
        Telephone = "telefoon",
        Mail = "mail",
        Website = "website",
        /// The organisation itself said so.
        Provider = "aanbieder",
    }
}

choices! {
    /// What an organisation answers to the question whether an offering is still true.
    Answer {
        StillTrue = "klopt",
        Changed = "veranderd",
        NoMore = "bestaat-niet-meer",
    }
}

choices! {
    /// What is wrong, as visitors and the desk say it.
    ReportKind {
        Phone = "telefoon",
        Website = "website",
        NoMore = "gestopt",
        Text = "tekst",
        Other = "anders",
        /// Said by the desk, in words.
        Wrong = "klopt-niet",
        /// There is help that we don't have: it is about no offering. Said by the desk.
        Missing = "mist",
    }
}

impl ReportKind {
    /// What visitors choose from.
    pub const OF_VISITORS: [Self; 5] = [Self::Phone, Self::Website, Self::NoMore, Self::Text, Self::Other];
}
