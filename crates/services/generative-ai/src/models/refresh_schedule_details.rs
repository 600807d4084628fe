// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The refresh schedule of a semantic store.
    ///
    /// The field `type` selects the variant.
    pub enum RefreshScheduleDetails by "type" {
        Interval(models::RefreshScheduleIntervalDetails) = "INTERVAL", as_interval;
        None(models::RefreshScheduleNoneDetails) = "NONE", as_none;
        OnCreate(models::RefreshScheduleOnCreateDetails) = "ON_CREATE", as_on_create;
    }
}
