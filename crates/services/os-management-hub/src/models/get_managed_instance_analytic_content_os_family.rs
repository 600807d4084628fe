// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `osFamily` in `GetManagedInstanceAnalyticContent`.
    pub enum GetManagedInstanceAnalyticContentOsFamily {
        OracleLinux10 = "ORACLE_LINUX_10",
        OracleLinux9 = "ORACLE_LINUX_9",
        OracleLinux8 = "ORACLE_LINUX_8",
        OracleLinux7 = "ORACLE_LINUX_7",
        OracleLinux6 = "ORACLE_LINUX_6",
        WindowsServer2016 = "WINDOWS_SERVER_2016",
        WindowsServer2019 = "WINDOWS_SERVER_2019",
        WindowsServer2022 = "WINDOWS_SERVER_2022",
        WindowsServer2025 = "WINDOWS_SERVER_2025",
        Windows11 = "WINDOWS_11",
        All = "ALL",
        Ubuntu20_04 = "UBUNTU_20_04",
        Ubuntu22_04 = "UBUNTU_22_04",
        Ubuntu24_04 = "UBUNTU_24_04",
    }
}
