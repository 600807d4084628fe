// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a product to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The meters.
    pub meters: Option<Vec<models::Meter>>,
    /// The name of the service.
    pub service_name: String,
    /// The limits.
    pub limits: Option<Vec<models::Limit>>,
    /// The backfill eligibility.
    pub backfill_eligibility: Option<models::ProductBackfillEligibility>,
    /// Whether the object is excluded.
    pub is_excluded: Option<bool>,
}

model! {
    CreateProductDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
            service_name = "serviceName", with_service_name(String);
        }
        optional {
            meters = "meters", with_meters([models::Meter]);
            limits = "limits", with_limits([models::Limit]);
            backfill_eligibility = "backfillEligibility",
                with_backfill_eligibility(models::ProductBackfillEligibility);
            is_excluded = "isExcluded", with_is_excluded(bool);
        }
    }
}
