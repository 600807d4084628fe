// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, tagged_union};

use crate::field_named_like_a_cast::models;

tagged_union! {
    /// A source.
    ///
    /// The field `type` selects the variant.
    pub enum Source by "type" {
        File(models::FileSource) = "FILE", as_file_;
        Self_(models::SelfSource) = "SELF", as_self;
    }
    shared {
        /// The as file.
        as_file = "asFile", str, in File Self_;
        /// The state.
        state = "state", copy models::SourceState, in File Self_;
        /// The next state.
        next_state = "nextState", copy models::SourceNextState, in File Self_;
        /// The size.
        size = "size", copy i64, in File Self_;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in File Self_;
        /// The labels, as key-value pairs.
        labels = "labels", ref BTreeMap<String, String>, in File Self_;
    }
}
