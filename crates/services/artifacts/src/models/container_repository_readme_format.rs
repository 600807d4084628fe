// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the format of a container repository readme.
    pub enum ContainerRepositoryReadmeFormat {
        TextMarkdown = "TEXT_MARKDOWN",
        TextPlain = "TEXT_PLAIN",
    }
}
