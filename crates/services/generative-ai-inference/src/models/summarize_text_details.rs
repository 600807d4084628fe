// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ServingMode, SummarizeTextExtractiveness, SummarizeTextFormat, SummarizeTextLength,
};

/// A text to summarize, and the model that is to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeTextDetails {
    /// The text to summarize.
    pub input: String,
    /// The model to call: a shared one, or the one behind an endpoint.
    pub serving_mode: ServingMode,
    /// The OCID of the compartment on whose behalf the model is called.
    pub compartment_id: String,
    /// Whether the result also has the text itself.
    pub is_echo: Option<bool>,
    /// How random the output is. Low values suit questions with a right answer; high ones are more
    /// creative, and more often wrong. Start below 1.
    pub temperature: Option<f64>,
    /// How the summary is to be, as the end of the sentence "Generate a summary", such as
    /// `focusing on the next steps`.
    pub additional_command: Option<String>,
    /// About how long the summary is to be. `AUTO` goes by the text.
    pub length: Option<SummarizeTextLength>,
    /// Whether the summary is a paragraph or a list of points. `AUTO` goes by the text.
    pub format: Option<SummarizeTextFormat>,
    /// How closely the summary keeps to the words of the text: high takes over sentences, low
    /// rephrases.
    pub extractiveness: Option<SummarizeTextExtractiveness>,
}

impl SummarizeTextDetails {
    /// With the members that are required.
    pub fn new(
        input: impl Into<String>,
        serving_mode: impl Into<ServingMode>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into(),
            serving_mode: serving_mode.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`input`](Self::input).
    #[must_use]
    pub fn with_input(mut self, input: impl Into<String>) -> Self {
        self.input = input.into();
        self
    }

    /// Sets [`serving_mode`](Self::serving_mode).
    #[must_use]
    pub fn with_serving_mode(mut self, serving_mode: impl Into<ServingMode>) -> Self {
        self.serving_mode = serving_mode.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`is_echo`](Self::is_echo).
    #[must_use]
    pub fn with_is_echo(mut self, is_echo: impl Into<bool>) -> Self {
        self.is_echo = Some(is_echo.into());
        self
    }

    /// Sets [`temperature`](Self::temperature).
    #[must_use]
    pub fn with_temperature(mut self, temperature: impl Into<f64>) -> Self {
        self.temperature = Some(temperature.into());
        self
    }

    /// Sets [`additional_command`](Self::additional_command).
    #[must_use]
    pub fn with_additional_command(
        mut self,
        additional_command: impl Into<String>,
    ) -> Self {
        self.additional_command = Some(additional_command.into());
        self
    }

    /// Sets [`length`](Self::length).
    #[must_use]
    pub fn with_length(mut self, length: impl Into<SummarizeTextLength>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, format: impl Into<SummarizeTextFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`extractiveness`](Self::extractiveness).
    #[must_use]
    pub fn with_extractiveness(
        mut self,
        extractiveness: impl Into<SummarizeTextExtractiveness>,
    ) -> Self {
        self.extractiveness = Some(extractiveness.into());
        self
    }
}

impl Model for SummarizeTextDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "input" => generated::read(&mut self.input, map),
            "servingMode" => generated::read(&mut self.serving_mode, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "isEcho" => generated::read(&mut self.is_echo, map),
            "temperature" => generated::read(&mut self.temperature, map),
            "additionalCommand" => generated::read(&mut self.additional_command, map),
            "length" => generated::read(&mut self.length, map),
            "format" => generated::read(&mut self.format, map),
            "extractiveness" => generated::read(&mut self.extractiveness, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "input", &self.input)?;
        generated::write(map, "servingMode", &self.serving_mode)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "isEcho", &self.is_echo)?;
        generated::write(map, "temperature", &self.temperature)?;
        generated::write(map, "additionalCommand", &self.additional_command)?;
        generated::write(map, "length", &self.length)?;
        generated::write(map, "format", &self.format)?;
        generated::write(map, "extractiveness", &self.extractiveness)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SummarizeTextDetails);
