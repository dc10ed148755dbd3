//! The closed lists of referrals: which way they went, how far they are, what came of them.

use super::Choice;

choices! {
    /// How an offering reached a client.
    ReferralWay {
        Print = "print",
        Pdf = "pdf",
        Mail = "mail",
        Whatsapp = "whatsapp",
        Link = "link",
        /// The organisation was told, and gets in touch.
        Handover = "overdracht",
    }
}

choices! {
    /// How far a warm handover is.
    ReferralState {
        Sent = "verstuurd",
        Seen = "gezien",
        InTouch = "contact-gelegd",
        Started = "gestart",
        NotFitting = "niet-passend",
    }
}

choices! {
    /// Why the organisation says that it does not fit.
    Unfit {
        NoRoom = "geen-plek",
        Elsewhere = "andere-plaats",
        OtherPeople = "andere-doelgroep",
        OtherHelp = "andere-hulp",
        Other = "anders",
    }
}

choices! {
    /// What came of a warm handover.
    Outcome {
        /// Nothing yet.
        Open = "open",
        Started = "gestart",
        NotFitting = "niet-passend",
        /// The carer thought better of it.
        Declined = "ziet-ervan-af",
        NotReached = "niet-bereikt",
        /// Taken back: what was shared is gone at once.
        Withdrawn = "ingetrokken",
    }
}
