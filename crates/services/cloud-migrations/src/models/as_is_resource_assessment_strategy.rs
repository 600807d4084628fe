// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An as is resource assessment strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsIsResourceAssessmentStrategy {
    /// The type of the resource.
    pub resource_type: models::ResourceAssessmentStrategyResourceType,
    /// The factor that the actual resource usage is multiplied with before recommendations are
    /// made.
    pub adjustment_multiplier: Option<f64>,
}

model! {
    AsIsResourceAssessmentStrategy, "strategyType" = "AS_IS" {
        required {
            resource_type = "resourceType",
                with_resource_type(models::ResourceAssessmentStrategyResourceType);
        }
        optional {
            adjustment_multiplier = "adjustmentMultiplier", with_adjustment_multiplier(f64);
        }
    }
}
