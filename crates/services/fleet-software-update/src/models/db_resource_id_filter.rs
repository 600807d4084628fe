// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB resource ID filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbResourceIdFilter {
    /// The mode.
    pub mode: Option<models::DbFleetDiscoveryFilterMode>,
    /// The type of the resource.
    pub entity_type: models::DbResourceIdFilterEntityType,
    /// The identifiers.
    pub identifiers: Vec<String>,
    /// The operator that joins the elements of the filter: `AND` or `OR`.
    pub operator: Option<models::DbResourceIdFilterOperator>,
}

model! {
    DbResourceIdFilter, "type" = "RESOURCE_ID" {
        required {
            entity_type = "entityType", with_entity_type(models::DbResourceIdFilterEntityType);
            identifiers = "identifiers", with_identifiers([String]);
        }
        optional {
            mode = "mode", with_mode(models::DbFleetDiscoveryFilterMode);
            operator = "operator", with_operator(models::DbResourceIdFilterOperator);
        }
    }
}
