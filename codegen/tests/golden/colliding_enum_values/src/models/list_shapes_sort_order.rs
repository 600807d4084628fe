// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible sort orders.
    pub enum ListShapesSortOrder {
        Asc = "ASC",
        Desc = "DESC",
        Asc2 = "asc",
        Desc2 = "desc",
    }
}
