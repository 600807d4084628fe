// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// UI properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UIProperties {
    /// The coordinate x.
    pub coordinate_x: Option<f64>,
    /// The coordinate y.
    pub coordinate_y: Option<f64>,
}

model! {
    UIProperties {
        optional {
            coordinate_x = "coordinateX", with_coordinate_x(f64);
            coordinate_y = "coordinateY", with_coordinate_y(f64);
        }
    }
}
