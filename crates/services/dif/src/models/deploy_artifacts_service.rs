// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service of deploy artifacts.
    pub enum DeployArtifactsService {
        Adb = "ADB",
        Ggcs = "GGCS",
        Objectstorage = "OBJECTSTORAGE",
        Genai = "GENAI",
        Dataflow = "DATAFLOW",
        Aidataplatform = "AIDATAPLATFORM",
        Omk = "OMK",
        Oke = "OKE",
    }
}
