// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Data source event information.
    ///
    /// The field `dataSourceFeedProvider` selects the variant.
    pub enum DataSourceEventInfo by "dataSourceFeedProvider" {
        Loggingquery(models::LoggingEventInfo) = "LOGGINGQUERY", as_loggingquery;
    }
}
