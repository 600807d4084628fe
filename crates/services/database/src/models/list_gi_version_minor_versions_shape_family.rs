// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `shapeFamily` in `ListGiVersionMinorVersions`.
    pub enum ListGiVersionMinorVersionsShapeFamily {
        Singlenode = "SINGLENODE",
        Yoda = "YODA",
        Virtualmachine = "VIRTUALMACHINE",
        Exadata = "EXADATA",
        Exacc = "EXACC",
        ExadbXs = "EXADB_XS",
    }
}
