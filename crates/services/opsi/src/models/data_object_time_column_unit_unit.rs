// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a data object time column unit.
    pub enum DataObjectTimeColumnUnitUnit {
        NanoSecond = "NANO_SECOND",
        MicroSecond = "MICRO_SECOND",
        MilliSecond = "MILLI_SECOND",
        CentiSecond = "CENTI_SECOND",
        Second = "SECOND",
        Hour = "HOUR",
        Day = "DAY",
        Week = "WEEK",
        Month = "MONTH",
        Year = "YEAR",
        Minute = "MINUTE",
    }
}
