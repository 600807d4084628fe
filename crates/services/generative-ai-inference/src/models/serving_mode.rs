// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The serving mode of a model: shared infrastructure or an endpoint.
    ///
    /// The field `servingType` selects the variant.
    pub enum ServingMode by "servingType", sent {
        Dedicated(models::DedicatedServingMode) = "DEDICATED", as_dedicated;
        OnDemand(models::OnDemandServingMode) = "ON_DEMAND", as_on_demand;
    }
}
