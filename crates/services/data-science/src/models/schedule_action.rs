// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The action of a schedule. An HTTP call is the only supported type.
    ///
    /// The field `actionType` selects the variant.
    pub enum ScheduleAction by "actionType" {
        Http(models::ScheduleHttpAction) = "HTTP", as_http;
    }
}
