// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductDetails {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The state.
    pub state: Option<models::ProductState>,
    /// The meters.
    pub meters: Option<Vec<models::Meter>>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The limits.
    pub limits: Option<Vec<models::Limit>>,
    /// Whether the object is excluded.
    pub is_excluded: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateProductDetails {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            state = "state", with_state(models::ProductState), clear_state;
            meters = "meters", with_meters([models::Meter]), clear_meters;
            service_name = "serviceName", with_service_name(String), clear_service_name;
            limits = "limits", with_limits([models::Limit]), clear_limits;
            is_excluded = "isExcluded", with_is_excluded(bool), clear_is_excluded;
        }
    }
}
