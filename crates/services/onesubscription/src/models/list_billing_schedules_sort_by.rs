// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListBillingSchedules` can sort.
    pub enum ListBillingSchedulesSortBy {
        Ordernumber = "ORDERNUMBER",
        Timeinvoicing = "TIMEINVOICING",
    }
}
