// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyShape {
    /// The algorithm of the key. External keys support only AES.
    pub algorithm: models::KeyShapeAlgorithm,
    /// The length. In bytes.
    pub length: i64,
    /// The ID of the elliptic curve. Applies only to ECDSA keys.
    pub curve_id: Option<models::KeyShapeCurveId>,
}

model! {
    KeyShape {
        required {
            algorithm = "algorithm", with_algorithm(models::KeyShapeAlgorithm);
            length = "length", with_length(i64);
        }
        optional {
            curve_id = "curveId", with_curve_id(models::KeyShapeCurveId);
        }
    }
}
