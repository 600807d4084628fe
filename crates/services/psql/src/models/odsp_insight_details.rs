// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an odsp insight.
    ///
    /// The field `kind` selects the variant.
    pub enum OdspInsightDetails by "kind" {
        Disabled(models::DisabledInsightDetails) = "DISABLED", as_disabled;
        Enabled(models::EnabledInsightDetails) = "ENABLED", as_enabled;
    }
}
