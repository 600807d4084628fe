// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a model.
    ///
    /// The field `modelType` selects the variant.
    pub enum ModelDetails by "modelType" {
        HealthNlu(models::HealthNluModelDetails) = "HEALTH_NLU", as_health_nlu;
        NamedEntityRecognition(models::NamedEntityRecognitionModelDetails)
            = "NAMED_ENTITY_RECOGNITION", as_named_entity_recognition;
        Pii(models::PiiModelDetails) = "PII", as_pii;
        PreTrainedHealthNlu(models::PreTrainedHealthNluModelDetails) = "PRE_TRAINED_HEALTH_NLU",
            as_pre_trained_health_nlu;
        PreTrainedKeyphraseExtraction(models::PreTrainedKeyPhraseExtractionModelDetails)
            = "PRE_TRAINED_KEYPHRASE_EXTRACTION", as_pre_trained_keyphrase_extraction;
        PreTrainedLanguageDetection(models::PreTrainedLanguageDetectionModelDetails)
            = "PRE_TRAINED_LANGUAGE_DETECTION", as_pre_trained_language_detection;
        PreTrainedNamedEntityRecognition(models::PreTrainedNamedEntityRecognitionModelDetails)
            = "PRE_TRAINED_NAMED_ENTITY_RECOGNITION", as_pre_trained_named_entity_recognition;
        PreTrainedPii(models::PreTrainedPiiModelDetails) = "PRE_TRAINED_PII", as_pre_trained_pii;
        PreTrainedSentimentAnalysis(models::PreTrainedSentimentAnalysisModelDetails)
            = "PRE_TRAINED_SENTIMENT_ANALYSIS", as_pre_trained_sentiment_analysis;
        PreTrainedSummarization(models::PreTrainedSummarization) = "PRE_TRAINED_SUMMARIZATION",
            as_pre_trained_summarization;
        PreTrainedTextClassification(models::PreTrainedTextClassificationModelDetails)
            = "PRE_TRAINED_TEXT_CLASSIFICATION", as_pre_trained_text_classification;
        PreTrainedTranslation(models::PreTrainedTranslationModelDetails)
            = "PRE_TRAINED_TRANSLATION", as_pre_trained_translation;
        PreTrainedUniversal(models::PreTrainedUniversalModel) = "PRE_TRAINED_UNIVERSAL",
            as_pre_trained_universal;
        TextClassification(models::TextClassificationModelDetails) = "TEXT_CLASSIFICATION",
            as_text_classification;
    }
    shared {
        /// The language code.
        language_code = "languageCode", str, in HealthNlu NamedEntityRecognition Pii
            PreTrainedHealthNlu PreTrainedKeyphraseExtraction PreTrainedLanguageDetection
            PreTrainedNamedEntityRecognition PreTrainedPii PreTrainedSentimentAnalysis
            PreTrainedSummarization PreTrainedTextClassification PreTrainedTranslation
            PreTrainedUniversal TextClassification;
    }
}
