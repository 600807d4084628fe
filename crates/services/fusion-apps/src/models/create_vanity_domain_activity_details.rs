// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a vanity domain activity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVanityDomainActivityDetails {
    /// The ID of the vanity domain.
    pub vanity_domain_id: String,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The type of the operation.
    pub operation_type: models::VanityDomainActivityOperationType,
}

model! {
    CreateVanityDomainActivityDetails {
        required {
            vanity_domain_id = "vanityDomainId", with_vanity_domain_id(String);
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>);
            operation_type = "operationType",
                with_operation_type(models::VanityDomainActivityOperationType);
        }
    }
}
