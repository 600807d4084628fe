// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// The kind of units the cluster is made of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DedicatedAiClusterUnitShape {
    /// `LARGE_COHERE`
    LargeCohere,
    /// `LARGE_COHERE_V2`
    LargeCohereV2,
    /// `SMALL_COHERE`
    SmallCohere,
    /// `SMALL_COHERE_V2`
    SmallCohereV2,
    /// `SMALL_COHERE_4`
    SmallCohere4,
    /// `EMBED_COHERE`
    EmbedCohere,
    /// `LLAMA2_70`
    Llama2_70,
    /// `LARGE_GENERIC`
    LargeGeneric,
    /// `LARGE_COHERE_V2_2`
    LargeCohereV2_2,
    /// `LARGE_GENERIC_4`
    LargeGeneric4,
    /// `SMALL_GENERIC_V2`
    SmallGenericV2,
    /// `LARGE_GENERIC_2`
    LargeGeneric2,
    /// `LARGE_GENERIC_V2`
    LargeGenericV2,
    /// `LARGE_GENERIC_V3`
    LargeGenericV3,
    /// `LARGE_GENERIC_V4`
    LargeGenericV4,
    /// `LARGE_GENERIC_V5`
    LargeGenericV5,
    /// `COHERE_H100_X1`
    CohereH100X1,
    /// `COHERE_A100_80G_X1`
    CohereA100_80gX1,
    /// `COHERE_A100_40G_X1`
    CohereA100_40gX1,
    /// `COHERE_A10_X1`
    CohereA10X1,
    /// `COHERE_A100_40G_X2`
    CohereA100_40gX2,
    /// `COHERE_A100_40G_X4`
    CohereA100_40gX4,
    /// `COHERE_A100_40G_X8`
    CohereA100_40gX8,
    /// `COHERE_A100_80G_X2`
    CohereA100_80gX2,
    /// `COHERE_A100_80G_X4`
    CohereA100_80gX4,
    /// `COHERE_A100_80G_X8`
    CohereA100_80gX8,
    /// `COHERE_H100_X2`
    CohereH100X2,
    /// `COHERE_H100_X4`
    CohereH100X4,
    /// `COHERE_H100_X8`
    CohereH100X8,
    /// `COHERE_H200_X1`
    CohereH200X1,
    /// `COHERE_H200_X2`
    CohereH200X2,
    /// `COHERE_H200_X4`
    CohereH200X4,
    /// `COHERE_H200_X8`
    CohereH200X8,
    /// `COHERE_B200_X1`
    CohereB200X1,
    /// `COHERE_B200_X2`
    CohereB200X2,
    /// `COHERE_B200_X4`
    CohereB200X4,
    /// `COHERE_B200_X8`
    CohereB200X8,
    /// `META_A100_40G_X1`
    MetaA100_40gX1,
    /// `META_A100_40G_X2`
    MetaA100_40gX2,
    /// `META_A100_40G_X4`
    MetaA100_40gX4,
    /// `META_A100_40G_X8`
    MetaA100_40gX8,
    /// `META_A100_80G_X1`
    MetaA100_80gX1,
    /// `META_A100_80G_X2`
    MetaA100_80gX2,
    /// `META_A100_80G_X4`
    MetaA100_80gX4,
    /// `META_A100_80G_X8`
    MetaA100_80gX8,
    /// `META_H100_X1`
    MetaH100X1,
    /// `META_H100_X2`
    MetaH100X2,
    /// `META_H100_X4`
    MetaH100X4,
    /// `META_H100_X8`
    MetaH100X8,
    /// `META_H200_X1`
    MetaH200X1,
    /// `META_H200_X2`
    MetaH200X2,
    /// `META_H200_X4`
    MetaH200X4,
    /// `META_H200_X8`
    MetaH200X8,
    /// `META_B200_X1`
    MetaB200X1,
    /// `META_B200_X2`
    MetaB200X2,
    /// `META_B200_X4`
    MetaB200X4,
    /// `META_B200_X8`
    MetaB200X8,
    /// `COHERE_B300_X1`
    CohereB300X1,
    /// `META_B300_X1`
    MetaB300X1,
    /// `OAI_B300_X1`
    OaiB300X1,
    /// `LARGE_COHERE_V3`
    LargeCohereV3,
    /// `RERANK_COHERE`
    RerankCohere,
    /// `SMALL_GENERIC_V1`
    SmallGenericV1,
    /// `MEDIUM_GENERIC_V1`
    MediumGenericV1,
    /// `LARGE_GENERIC_V1`
    LargeGenericV1,
    /// `A10_X1`
    A10X1,
    /// `A10_X2`
    A10X2,
    /// `A10_X4`
    A10X4,
    /// `A100_40G_X1`
    A100_40gX1,
    /// `A100_40G_X2`
    A100_40gX2,
    /// `A100_40G_X4`
    A100_40gX4,
    /// `A100_40G_X8`
    A100_40gX8,
    /// `A100_80G_X1`
    A100_80gX1,
    /// `A100_80G_X2`
    A100_80gX2,
    /// `A100_80G_X4`
    A100_80gX4,
    /// `A100_80G_X8`
    A100_80gX8,
    /// `H100_X1`
    H100X1,
    /// `H100_X2`
    H100X2,
    /// `H100_X4`
    H100X4,
    /// `H100_X8`
    H100X8,
    /// `H100_X16`
    H100X16,
    /// `H100_X32`
    H100X32,
    /// `H200_X1`
    H200X1,
    /// `H200_X2`
    H200X2,
    /// `H200_X4`
    H200X4,
    /// `H200_X8`
    H200X8,
    /// `OAI_H100_X4`
    OaiH100X4,
    /// `OAI_A10_X2`
    OaiA10X2,
    /// `OAI_H100_X1`
    OaiH100X1,
    /// `OAI_H100_X2`
    OaiH100X2,
    /// `OAI_H200_X1`
    OaiH200X1,
    /// `OAI_A100_80G_X1`
    OaiA100_80gX1,
    /// `OAI_A100_80G_X2`
    OaiA100_80gX2,
    /// `OAI_A100_40G_X1`
    OaiA100_40gX1,
    /// `OAI_A100_40G_X4`
    OaiA100_40gX4,
    /// `B200_X1`
    B200X1,
    /// `B200_X2`
    B200X2,
    /// `B200_X4`
    B200X4,
    /// `B200_X8`
    B200X8,
    /// `OAI_B200_X1`
    OaiB200X1,
    /// `OAI_B200_X2`
    OaiB200X2,
    /// `OAI_B200_X4`
    OaiB200X4,
    /// `OAI_B200_X8`
    OaiB200X8,
    /// `SB_B200_X1`
    SbB200X1,
    /// `B200_X16`
    B200X16,
    /// `B200_X32`
    B200X32,
    /// `B300_X1`
    B300X1,
    /// `B300_X2`
    B300X2,
    /// `B300_X4`
    B300X4,
    /// `B300_X8`
    B300X8,
    /// `B300_X16`
    B300X16,
    /// `B300_X32`
    B300X32,
    /// `L40S_X1`
    L40sX1,
    /// `L40S_X2`
    L40sX2,
    /// `L40S_X4`
    L40sX4,
    /// `L40S_X8`
    L40sX8,
    /// `L40S_X16`
    L40sX16,
    /// `L40S_X32`
    L40sX32,
    /// `MI300X_X1`
    Mi300xX1,
    /// `MI300X_X2`
    Mi300xX2,
    /// `MI300X_X4`
    Mi300xX4,
    /// `MI300X_X8`
    Mi300xX8,
    /// `MI300X_X16`
    Mi300xX16,
    /// `MI300X_X32`
    Mi300xX32,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DedicatedAiClusterUnitShape {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LargeCohere => "LARGE_COHERE",
            Self::LargeCohereV2 => "LARGE_COHERE_V2",
            Self::SmallCohere => "SMALL_COHERE",
            Self::SmallCohereV2 => "SMALL_COHERE_V2",
            Self::SmallCohere4 => "SMALL_COHERE_4",
            Self::EmbedCohere => "EMBED_COHERE",
            Self::Llama2_70 => "LLAMA2_70",
            Self::LargeGeneric => "LARGE_GENERIC",
            Self::LargeCohereV2_2 => "LARGE_COHERE_V2_2",
            Self::LargeGeneric4 => "LARGE_GENERIC_4",
            Self::SmallGenericV2 => "SMALL_GENERIC_V2",
            Self::LargeGeneric2 => "LARGE_GENERIC_2",
            Self::LargeGenericV2 => "LARGE_GENERIC_V2",
            Self::LargeGenericV3 => "LARGE_GENERIC_V3",
            Self::LargeGenericV4 => "LARGE_GENERIC_V4",
            Self::LargeGenericV5 => "LARGE_GENERIC_V5",
            Self::CohereH100X1 => "COHERE_H100_X1",
            Self::CohereA100_80gX1 => "COHERE_A100_80G_X1",
            Self::CohereA100_40gX1 => "COHERE_A100_40G_X1",
            Self::CohereA10X1 => "COHERE_A10_X1",
            Self::CohereA100_40gX2 => "COHERE_A100_40G_X2",
            Self::CohereA100_40gX4 => "COHERE_A100_40G_X4",
            Self::CohereA100_40gX8 => "COHERE_A100_40G_X8",
            Self::CohereA100_80gX2 => "COHERE_A100_80G_X2",
            Self::CohereA100_80gX4 => "COHERE_A100_80G_X4",
            Self::CohereA100_80gX8 => "COHERE_A100_80G_X8",
            Self::CohereH100X2 => "COHERE_H100_X2",
            Self::CohereH100X4 => "COHERE_H100_X4",
            Self::CohereH100X8 => "COHERE_H100_X8",
            Self::CohereH200X1 => "COHERE_H200_X1",
            Self::CohereH200X2 => "COHERE_H200_X2",
            Self::CohereH200X4 => "COHERE_H200_X4",
            Self::CohereH200X8 => "COHERE_H200_X8",
            Self::CohereB200X1 => "COHERE_B200_X1",
            Self::CohereB200X2 => "COHERE_B200_X2",
            Self::CohereB200X4 => "COHERE_B200_X4",
            Self::CohereB200X8 => "COHERE_B200_X8",
            Self::MetaA100_40gX1 => "META_A100_40G_X1",
            Self::MetaA100_40gX2 => "META_A100_40G_X2",
            Self::MetaA100_40gX4 => "META_A100_40G_X4",
            Self::MetaA100_40gX8 => "META_A100_40G_X8",
            Self::MetaA100_80gX1 => "META_A100_80G_X1",
            Self::MetaA100_80gX2 => "META_A100_80G_X2",
            Self::MetaA100_80gX4 => "META_A100_80G_X4",
            Self::MetaA100_80gX8 => "META_A100_80G_X8",
            Self::MetaH100X1 => "META_H100_X1",
            Self::MetaH100X2 => "META_H100_X2",
            Self::MetaH100X4 => "META_H100_X4",
            Self::MetaH100X8 => "META_H100_X8",
            Self::MetaH200X1 => "META_H200_X1",
            Self::MetaH200X2 => "META_H200_X2",
            Self::MetaH200X4 => "META_H200_X4",
            Self::MetaH200X8 => "META_H200_X8",
            Self::MetaB200X1 => "META_B200_X1",
            Self::MetaB200X2 => "META_B200_X2",
            Self::MetaB200X4 => "META_B200_X4",
            Self::MetaB200X8 => "META_B200_X8",
            Self::CohereB300X1 => "COHERE_B300_X1",
            Self::MetaB300X1 => "META_B300_X1",
            Self::OaiB300X1 => "OAI_B300_X1",
            Self::LargeCohereV3 => "LARGE_COHERE_V3",
            Self::RerankCohere => "RERANK_COHERE",
            Self::SmallGenericV1 => "SMALL_GENERIC_V1",
            Self::MediumGenericV1 => "MEDIUM_GENERIC_V1",
            Self::LargeGenericV1 => "LARGE_GENERIC_V1",
            Self::A10X1 => "A10_X1",
            Self::A10X2 => "A10_X2",
            Self::A10X4 => "A10_X4",
            Self::A100_40gX1 => "A100_40G_X1",
            Self::A100_40gX2 => "A100_40G_X2",
            Self::A100_40gX4 => "A100_40G_X4",
            Self::A100_40gX8 => "A100_40G_X8",
            Self::A100_80gX1 => "A100_80G_X1",
            Self::A100_80gX2 => "A100_80G_X2",
            Self::A100_80gX4 => "A100_80G_X4",
            Self::A100_80gX8 => "A100_80G_X8",
            Self::H100X1 => "H100_X1",
            Self::H100X2 => "H100_X2",
            Self::H100X4 => "H100_X4",
            Self::H100X8 => "H100_X8",
            Self::H100X16 => "H100_X16",
            Self::H100X32 => "H100_X32",
            Self::H200X1 => "H200_X1",
            Self::H200X2 => "H200_X2",
            Self::H200X4 => "H200_X4",
            Self::H200X8 => "H200_X8",
            Self::OaiH100X4 => "OAI_H100_X4",
            Self::OaiA10X2 => "OAI_A10_X2",
            Self::OaiH100X1 => "OAI_H100_X1",
            Self::OaiH100X2 => "OAI_H100_X2",
            Self::OaiH200X1 => "OAI_H200_X1",
            Self::OaiA100_80gX1 => "OAI_A100_80G_X1",
            Self::OaiA100_80gX2 => "OAI_A100_80G_X2",
            Self::OaiA100_40gX1 => "OAI_A100_40G_X1",
            Self::OaiA100_40gX4 => "OAI_A100_40G_X4",
            Self::B200X1 => "B200_X1",
            Self::B200X2 => "B200_X2",
            Self::B200X4 => "B200_X4",
            Self::B200X8 => "B200_X8",
            Self::OaiB200X1 => "OAI_B200_X1",
            Self::OaiB200X2 => "OAI_B200_X2",
            Self::OaiB200X4 => "OAI_B200_X4",
            Self::OaiB200X8 => "OAI_B200_X8",
            Self::SbB200X1 => "SB_B200_X1",
            Self::B200X16 => "B200_X16",
            Self::B200X32 => "B200_X32",
            Self::B300X1 => "B300_X1",
            Self::B300X2 => "B300_X2",
            Self::B300X4 => "B300_X4",
            Self::B300X8 => "B300_X8",
            Self::B300X16 => "B300_X16",
            Self::B300X32 => "B300_X32",
            Self::L40sX1 => "L40S_X1",
            Self::L40sX2 => "L40S_X2",
            Self::L40sX4 => "L40S_X4",
            Self::L40sX8 => "L40S_X8",
            Self::L40sX16 => "L40S_X16",
            Self::L40sX32 => "L40S_X32",
            Self::Mi300xX1 => "MI300X_X1",
            Self::Mi300xX2 => "MI300X_X2",
            Self::Mi300xX4 => "MI300X_X4",
            Self::Mi300xX8 => "MI300X_X8",
            Self::Mi300xX16 => "MI300X_X16",
            Self::Mi300xX32 => "MI300X_X32",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DedicatedAiClusterUnitShape {
    fn from(text: &str) -> Self {
        match text {
            "LARGE_COHERE" => Self::LargeCohere,
            "LARGE_COHERE_V2" => Self::LargeCohereV2,
            "SMALL_COHERE" => Self::SmallCohere,
            "SMALL_COHERE_V2" => Self::SmallCohereV2,
            "SMALL_COHERE_4" => Self::SmallCohere4,
            "EMBED_COHERE" => Self::EmbedCohere,
            "LLAMA2_70" => Self::Llama2_70,
            "LARGE_GENERIC" => Self::LargeGeneric,
            "LARGE_COHERE_V2_2" => Self::LargeCohereV2_2,
            "LARGE_GENERIC_4" => Self::LargeGeneric4,
            "SMALL_GENERIC_V2" => Self::SmallGenericV2,
            "LARGE_GENERIC_2" => Self::LargeGeneric2,
            "LARGE_GENERIC_V2" => Self::LargeGenericV2,
            "LARGE_GENERIC_V3" => Self::LargeGenericV3,
            "LARGE_GENERIC_V4" => Self::LargeGenericV4,
            "LARGE_GENERIC_V5" => Self::LargeGenericV5,
            "COHERE_H100_X1" => Self::CohereH100X1,
            "COHERE_A100_80G_X1" => Self::CohereA100_80gX1,
            "COHERE_A100_40G_X1" => Self::CohereA100_40gX1,
            "COHERE_A10_X1" => Self::CohereA10X1,
            "COHERE_A100_40G_X2" => Self::CohereA100_40gX2,
            "COHERE_A100_40G_X4" => Self::CohereA100_40gX4,
            "COHERE_A100_40G_X8" => Self::CohereA100_40gX8,
            "COHERE_A100_80G_X2" => Self::CohereA100_80gX2,
            "COHERE_A100_80G_X4" => Self::CohereA100_80gX4,
            "COHERE_A100_80G_X8" => Self::CohereA100_80gX8,
            "COHERE_H100_X2" => Self::CohereH100X2,
            "COHERE_H100_X4" => Self::CohereH100X4,
            "COHERE_H100_X8" => Self::CohereH100X8,
            "COHERE_H200_X1" => Self::CohereH200X1,
            "COHERE_H200_X2" => Self::CohereH200X2,
            "COHERE_H200_X4" => Self::CohereH200X4,
            "COHERE_H200_X8" => Self::CohereH200X8,
            "COHERE_B200_X1" => Self::CohereB200X1,
            "COHERE_B200_X2" => Self::CohereB200X2,
            "COHERE_B200_X4" => Self::CohereB200X4,
            "COHERE_B200_X8" => Self::CohereB200X8,
            "META_A100_40G_X1" => Self::MetaA100_40gX1,
            "META_A100_40G_X2" => Self::MetaA100_40gX2,
            "META_A100_40G_X4" => Self::MetaA100_40gX4,
            "META_A100_40G_X8" => Self::MetaA100_40gX8,
            "META_A100_80G_X1" => Self::MetaA100_80gX1,
            "META_A100_80G_X2" => Self::MetaA100_80gX2,
            "META_A100_80G_X4" => Self::MetaA100_80gX4,
            "META_A100_80G_X8" => Self::MetaA100_80gX8,
            "META_H100_X1" => Self::MetaH100X1,
            "META_H100_X2" => Self::MetaH100X2,
            "META_H100_X4" => Self::MetaH100X4,
            "META_H100_X8" => Self::MetaH100X8,
            "META_H200_X1" => Self::MetaH200X1,
            "META_H200_X2" => Self::MetaH200X2,
            "META_H200_X4" => Self::MetaH200X4,
            "META_H200_X8" => Self::MetaH200X8,
            "META_B200_X1" => Self::MetaB200X1,
            "META_B200_X2" => Self::MetaB200X2,
            "META_B200_X4" => Self::MetaB200X4,
            "META_B200_X8" => Self::MetaB200X8,
            "COHERE_B300_X1" => Self::CohereB300X1,
            "META_B300_X1" => Self::MetaB300X1,
            "OAI_B300_X1" => Self::OaiB300X1,
            "LARGE_COHERE_V3" => Self::LargeCohereV3,
            "RERANK_COHERE" => Self::RerankCohere,
            "SMALL_GENERIC_V1" => Self::SmallGenericV1,
            "MEDIUM_GENERIC_V1" => Self::MediumGenericV1,
            "LARGE_GENERIC_V1" => Self::LargeGenericV1,
            "A10_X1" => Self::A10X1,
            "A10_X2" => Self::A10X2,
            "A10_X4" => Self::A10X4,
            "A100_40G_X1" => Self::A100_40gX1,
            "A100_40G_X2" => Self::A100_40gX2,
            "A100_40G_X4" => Self::A100_40gX4,
            "A100_40G_X8" => Self::A100_40gX8,
            "A100_80G_X1" => Self::A100_80gX1,
            "A100_80G_X2" => Self::A100_80gX2,
            "A100_80G_X4" => Self::A100_80gX4,
            "A100_80G_X8" => Self::A100_80gX8,
            "H100_X1" => Self::H100X1,
            "H100_X2" => Self::H100X2,
            "H100_X4" => Self::H100X4,
            "H100_X8" => Self::H100X8,
            "H100_X16" => Self::H100X16,
            "H100_X32" => Self::H100X32,
            "H200_X1" => Self::H200X1,
            "H200_X2" => Self::H200X2,
            "H200_X4" => Self::H200X4,
            "H200_X8" => Self::H200X8,
            "OAI_H100_X4" => Self::OaiH100X4,
            "OAI_A10_X2" => Self::OaiA10X2,
            "OAI_H100_X1" => Self::OaiH100X1,
            "OAI_H100_X2" => Self::OaiH100X2,
            "OAI_H200_X1" => Self::OaiH200X1,
            "OAI_A100_80G_X1" => Self::OaiA100_80gX1,
            "OAI_A100_80G_X2" => Self::OaiA100_80gX2,
            "OAI_A100_40G_X1" => Self::OaiA100_40gX1,
            "OAI_A100_40G_X4" => Self::OaiA100_40gX4,
            "B200_X1" => Self::B200X1,
            "B200_X2" => Self::B200X2,
            "B200_X4" => Self::B200X4,
            "B200_X8" => Self::B200X8,
            "OAI_B200_X1" => Self::OaiB200X1,
            "OAI_B200_X2" => Self::OaiB200X2,
            "OAI_B200_X4" => Self::OaiB200X4,
            "OAI_B200_X8" => Self::OaiB200X8,
            "SB_B200_X1" => Self::SbB200X1,
            "B200_X16" => Self::B200X16,
            "B200_X32" => Self::B200X32,
            "B300_X1" => Self::B300X1,
            "B300_X2" => Self::B300X2,
            "B300_X4" => Self::B300X4,
            "B300_X8" => Self::B300X8,
            "B300_X16" => Self::B300X16,
            "B300_X32" => Self::B300X32,
            "L40S_X1" => Self::L40sX1,
            "L40S_X2" => Self::L40sX2,
            "L40S_X4" => Self::L40sX4,
            "L40S_X8" => Self::L40sX8,
            "L40S_X16" => Self::L40sX16,
            "L40S_X32" => Self::L40sX32,
            "MI300X_X1" => Self::Mi300xX1,
            "MI300X_X2" => Self::Mi300xX2,
            "MI300X_X4" => Self::Mi300xX4,
            "MI300X_X8" => Self::Mi300xX8,
            "MI300X_X16" => Self::Mi300xX16,
            "MI300X_X32" => Self::Mi300xX32,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DedicatedAiClusterUnitShape);
