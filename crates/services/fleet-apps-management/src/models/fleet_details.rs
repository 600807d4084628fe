// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a fleet.
    ///
    /// The field `fleetType` selects the variant.
    pub enum FleetDetails by "fleetType" {
        Environment(models::EnvironmentFleetDetails) = "ENVIRONMENT", as_environment;
        Generic(models::GenericFleetDetails) = "GENERIC", as_generic;
        Group(models::GroupFleetDetails) = "GROUP", as_group;
        Product(models::ProductFleetDetails) = "PRODUCT", as_product;
    }
}
