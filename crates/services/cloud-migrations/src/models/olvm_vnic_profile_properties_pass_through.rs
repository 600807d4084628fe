// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pass through of OLVM VNIC profile properties.
    pub enum OlvmVnicProfilePropertiesPassThrough {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}
