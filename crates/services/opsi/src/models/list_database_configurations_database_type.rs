// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `databaseType` in `ListDatabaseConfigurations`.
    pub enum ListDatabaseConfigurationsDatabaseType {
        AdwS = "ADW-S",
        AtpS = "ATP-S",
        AdwD = "ADW-D",
        AtpD = "ATP-D",
        ExternalPdb = "EXTERNAL-PDB",
        ExternalNoncdb = "EXTERNAL-NONCDB",
        ComanagedVmCdb = "COMANAGED-VM-CDB",
        ComanagedVmPdb = "COMANAGED-VM-PDB",
        ComanagedVmNoncdb = "COMANAGED-VM-NONCDB",
        ComanagedBmCdb = "COMANAGED-BM-CDB",
        ComanagedBmPdb = "COMANAGED-BM-PDB",
        ComanagedBmNoncdb = "COMANAGED-BM-NONCDB",
        ComanagedExacsCdb = "COMANAGED-EXACS-CDB",
        ComanagedExacsPdb = "COMANAGED-EXACS-PDB",
        ComanagedExacsNoncdb = "COMANAGED-EXACS-NONCDB",
        ComanagedExaccCdb = "COMANAGED-EXACC-CDB",
        ComanagedExaccPdb = "COMANAGED-EXACC-PDB",
        ComanagedExaccNoncdb = "COMANAGED-EXACC-NONCDB",
        MdsMysql = "MDS-MYSQL",
        ExternalMysql = "EXTERNAL-MYSQL",
        AtpExacc = "ATP-EXACC",
        AdwExacc = "ADW-EXACC",
        ExternalAdw = "EXTERNAL-ADW",
        ExternalAtp = "EXTERNAL-ATP",
        LhD = "LH-D",
        ApexD = "APEX-D",
        AjdD = "AJD-D",
        AvdD = "AVD-D",
        LhS = "LH-S",
        ApexS = "APEX-S",
        AjdS = "AJD-S",
        AvdS = "AVD-S",
        LhExacc = "LH-EXACC",
        ApexExacc = "APEX-EXACC",
        AjdExacc = "AJD-EXACC",
        AvdExacc = "AVD-EXACC",
    }
}
