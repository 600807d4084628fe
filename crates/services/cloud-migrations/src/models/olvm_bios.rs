// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM BIOS.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmBios {
    /// The settings of the boot menu.
    pub boot_menu: Option<models::OlvmBootMenu>,
    /// The type of the BIOS.
    pub bios_type: Option<models::OlvmBiosType>,
}

model! {
    OlvmBios {
        boot_menu = "bootMenu";
        bios_type = "biosType";
    }
}
