// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an AWR hub source.
    pub enum AwrHubSourceType {
        AdwS = "ADW_S",
        AtpS = "ATP_S",
        AdwD = "ADW_D",
        AtpD = "ATP_D",
        ExternalPdb = "EXTERNAL_PDB",
        ExternalNoncdb = "EXTERNAL_NONCDB",
        ComanagedVmCdb = "COMANAGED_VM_CDB",
        ComanagedVmPdb = "COMANAGED_VM_PDB",
        ComanagedVmNoncdb = "COMANAGED_VM_NONCDB",
        ComanagedBmCdb = "COMANAGED_BM_CDB",
        ComanagedBmPdb = "COMANAGED_BM_PDB",
        ComanagedBmNoncdb = "COMANAGED_BM_NONCDB",
        ComanagedExacsCdb = "COMANAGED_EXACS_CDB",
        ComanagedExacsPdb = "COMANAGED_EXACS_PDB",
        ComanagedExacsNoncdb = "COMANAGED_EXACS_NONCDB",
        LhS = "LH_S",
        ApexS = "APEX_S",
        AjdS = "AJD_S",
        AvdS = "AVD_S",
        LhD = "LH_D",
        ApexD = "APEX_D",
        AjdD = "AJD_D",
        AvdD = "AVD_D",
        Undefined = "UNDEFINED",
    }
}
