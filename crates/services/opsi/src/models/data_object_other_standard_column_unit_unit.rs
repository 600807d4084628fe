// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a data object other standard column unit.
    pub enum DataObjectOtherStandardColumnUnitUnit {
        Percentage = "PERCENTAGE",
        Count = "COUNT",
        Io = "IO",
        Boolean = "BOOLEAN",
        Operation = "OPERATION",
        Transaction = "TRANSACTION",
        Connection = "CONNECTION",
        Access = "ACCESS",
        Request = "REQUEST",
        Message = "MESSAGE",
        Execution = "EXECUTION",
        Logons = "LOGONS",
        Thread = "THREAD",
        Error = "ERROR",
    }
}
