// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the artifact content type of a Java release.
    pub enum JavaReleaseArtifactContentType {
        Jdk = "JDK",
        Jre = "JRE",
        ServerJre = "SERVER_JRE",
    }
}
