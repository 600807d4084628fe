// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A forwarded routing configuration.
    ///
    /// The field `type` selects the variant.
    pub enum ForwardedRoutingConfiguration by "type" {
        Drg(models::DrgRoutingConfiguration) = "DRG", as_drg;
        Vcn(models::VcnRoutingConfiguration) = "VCN", as_vcn;
    }
}
