// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `weblogicVersion` in `ListWlsDomains`.
    pub enum ListWlsDomainsWeblogicVersion {
        V12_2_1_4 = "v12.2.1.4",
        V14_1_1_0 = "v14.1.1.0",
        V14_1_2_0 = "v14.1.2.0",
    }
}
