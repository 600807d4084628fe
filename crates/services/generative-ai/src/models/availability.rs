// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The availability of a model in a region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Availability {
    /// The realm in which the model is available.
    pub realm: Option<String>,
    /// The region identifier, such as `us-ashburn-1`.
    pub region: Option<String>,
    /// The supported serving modes: on demand, dedicated, or both.
    pub serving_modes: Option<Vec<String>>,
    /// The time when the model becomes deprecated.
    pub time_deprecated: Option<DateTime<Utc>>,
    /// The time when the model is retired from on-demand mode.
    pub time_on_demand_retired: Option<DateTime<Utc>>,
    /// The time when the model is retired from dedicated clusters.
    pub time_dedicated_retired: Option<DateTime<Utc>>,
    /// The IDs of replacement models for use after retirement.
    pub supported_replacements: Option<Vec<String>>,
}

model! {
    Availability {
        realm = "realm";
        region = "region";
        serving_modes = "servingModes";
        time_deprecated = "timeDeprecated";
        time_on_demand_retired = "timeOnDemandRetired";
        time_dedicated_retired = "timeDedicatedRetired";
        supported_replacements = "supportedReplacements";
    }
}
