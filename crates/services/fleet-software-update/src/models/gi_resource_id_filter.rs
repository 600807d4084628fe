// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GI resource ID filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiResourceIdFilter {
    /// The mode.
    pub mode: Option<models::GiFleetDiscoveryFilterMode>,
    /// The type of the resource.
    pub entity_type: models::GiResourceIdFilterEntityType,
    /// The identifiers.
    pub identifiers: Vec<String>,
    /// The operator that joins the elements of the filter: `AND` or `OR`.
    pub operator: Option<models::GiResourceIdFilterOperator>,
}

model! {
    GiResourceIdFilter, "type" = "RESOURCE_ID" {
        required {
            entity_type = "entityType", with_entity_type(models::GiResourceIdFilterEntityType);
            identifiers = "identifiers", with_identifiers([String]);
        }
        optional {
            mode = "mode", with_mode(models::GiFleetDiscoveryFilterMode);
            operator = "operator", with_operator(models::GiResourceIdFilterOperator);
        }
    }
}
