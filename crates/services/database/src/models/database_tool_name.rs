// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of a database tool.
    pub enum DatabaseToolName {
        Apex = "APEX",
        DatabaseActions = "DATABASE_ACTIONS",
        GraphStudio = "GRAPH_STUDIO",
        Oml = "OML",
        DataTransforms = "DATA_TRANSFORMS",
        Ords = "ORDS",
        MongodbApi = "MONGODB_API",
        SpatialStudio = "SPATIAL_STUDIO",
        Essbase = "ESSBASE",
    }
}
