// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the applicable operator of a column.
    pub enum ColumnApplicableOperator {
        In = "IN",
        Eq = "EQ",
        EqCs = "EQ_CS",
        Gt = "GT",
        Ge = "GE",
        Lt = "LT",
        Le = "LE",
        And = "AND",
        Or = "OR",
        Ne = "NE",
        Co = "CO",
        CoCs = "CO_CS",
        Not = "NOT",
        NotIn = "NOT_IN",
        InSet = "IN_SET",
        NotInSet = "NOT_IN_SET",
    }
}
