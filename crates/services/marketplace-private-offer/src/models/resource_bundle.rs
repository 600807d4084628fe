// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceBundle {
    /// The type.
    pub type_: Option<models::ResourceBundleType>,
    /// The quantity.
    pub quantity: Option<i64>,
    /// The unit of measurement.
    pub unit_of_measurement: Option<models::ResourceBundleUnitOfMeasurement>,
    /// The IDs of the resources.
    pub resource_ids: Option<Vec<String>>,
}

model! {
    ResourceBundle {
        optional {
            type_ = "type", with_type(models::ResourceBundleType);
            quantity = "quantity", with_quantity(i64);
            unit_of_measurement = "unitOfMeasurement",
                with_unit_of_measurement(models::ResourceBundleUnitOfMeasurement);
            resource_ids = "resourceIds", with_resource_ids([String]);
        }
    }
}
