// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the add capability of container capabilities.
    pub enum ContainerCapabilitiesAddCapability {
        CapChown = "CAP_CHOWN",
        CapDacOverride = "CAP_DAC_OVERRIDE",
        CapFsetid = "CAP_FSETID",
        CapFowner = "CAP_FOWNER",
        CapMknod = "CAP_MKNOD",
        CapNetRaw = "CAP_NET_RAW",
        CapSetgid = "CAP_SETGID",
        CapSetuid = "CAP_SETUID",
        CapSetfcap = "CAP_SETFCAP",
        CapSetpcap = "CAP_SETPCAP",
        CapNetBindService = "CAP_NET_BIND_SERVICE",
        CapSysChroot = "CAP_SYS_CHROOT",
        CapKill = "CAP_KILL",
        CapAuditWrite = "CAP_AUDIT_WRITE",
        All = "ALL",
    }
}
