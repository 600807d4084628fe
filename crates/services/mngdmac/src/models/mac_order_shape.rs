// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape of a Mac order.
    pub enum MacOrderShape {
        M2ProMacMini32gb1tb = "M2_PRO_MAC_MINI_32GB_1TB",
        M2UltraMacStudio64gb4tb = "M2_ULTRA_MAC_STUDIO_64GB_4TB",
        M2UltraMacStudio192gb4tb = "M2_ULTRA_MAC_STUDIO_192GB_4TB",
        M4ProMacMini64gb2tb = "M4_PRO_MAC_MINI_64GB_2TB",
        M4ProMacMini64gb4tb = "M4_PRO_MAC_MINI_64GB_4TB",
    }
}
