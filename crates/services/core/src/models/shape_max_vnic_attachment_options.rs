// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape maximum VNIC attachment options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeMaxVnicAttachmentOptions {
    /// The minimum.
    pub min: Option<i64>,
    /// The maximum.
    pub max: Option<f64>,
    /// The default per OCPU.
    pub default_per_ocpu: Option<f64>,
}

model! {
    ShapeMaxVnicAttachmentOptions {
        min = "min";
        max = "max";
        default_per_ocpu = "defaultPerOcpu";
    }
}
