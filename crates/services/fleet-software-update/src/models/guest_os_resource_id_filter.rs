// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guest OS resource ID filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsResourceIdFilter {
    /// The mode.
    pub mode: Option<models::GuestOsFleetDiscoveryFilterMode>,
    /// The type of the resource.
    pub entity_type: models::GuestOsResourceIdFilterEntityType,
    /// The identifiers.
    pub identifiers: Vec<String>,
    /// The operator that joins the elements of the filter: `AND` or `OR`.
    pub operator: Option<models::GuestOsResourceIdFilterOperator>,
}

model! {
    GuestOsResourceIdFilter, "type" = "RESOURCE_ID" {
        required {
            entity_type = "entityType", with_entity_type(models::GuestOsResourceIdFilterEntityType);
            identifiers = "identifiers", with_identifiers([String]);
        }
        optional {
            mode = "mode", with_mode(models::GuestOsFleetDiscoveryFilterMode);
            operator = "operator", with_operator(models::GuestOsResourceIdFilterOperator);
        }
    }
}
