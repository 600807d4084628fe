"""Generative AI and the other streaming operations: the official Python SDK against the oci-emulator binary.

    cargo build -p oci-sdk-emulator
    target/venv/bin/python crates/emulator/tests/python/generative_ai.py target/debug/oci-emulator
"""

import json
import math
import sys
import tempfile

import oci
from oci.generative_ai_agent_runtime import GenerativeAiAgentRuntimeClient
from oci.generative_ai_agent_runtime import models as agents
from oci.generative_ai_inference import GenerativeAiInferenceClient, models
from oci.generative_ai_sandbox import GenerativeAiSandboxClient
from oci.generative_ai_sandbox import models as sandboxes
from oci.model_deployment import ModelDeploymentClient

from interop import Emulator

MODEL = "cohere.command-a-03-2025"
REPLY = "You said: Tell me a story"


def requests():
    """A chat request in each API format."""
    return [
        models.GenericChatRequest(
            messages=[models.UserMessage(content=[models.TextContent(text="Tell me a story")])]
        ),
        models.CohereChatRequest(message="Tell me a story"),
        models.CohereChatRequestV2(
            messages=[models.CohereUserMessageV2(content=[models.CohereTextContentV2(text="Tell me a story")])]
        ),
    ]


class Run:
    def __init__(self, emulator):
        self.emulator = emulator
        self.tenancy = emulator.config["tenancy"]
        self.inference = self.client(GenerativeAiInferenceClient)
        self.common = {
            "compartment_id": self.tenancy,
            "serving_mode": models.OnDemandServingMode(model_id=MODEL),
        }

    def client(self, kind):
        return kind(
            self.emulator.config,
            service_endpoint=self.emulator.endpoint,
            retry_strategy=oci.retry.NoneRetryStrategy(),
        )

    def chat(self, request):
        return self.inference.chat(models.ChatDetails(chat_request=request, **self.common))

    def events(self, response):
        """The data of the events of a stream, without the event that ends it."""
        assert response.status == 200, response.status
        assert response.headers["content-type"] == "text/event-stream", response.headers
        data = [event.data for event in response.data.events()]
        return [json.loads(text) for text in data if text != "[DONE]"]


def chats(run):
    for request in requests():
        result = run.chat(request).data
        assert result.model_id == MODEL and result.model_version == "1.0", result
        response = result.chat_response
        assert response.api_format == request.api_format
        assert response.usage.completion_tokens == 6, response.usage
        if request.api_format == "GENERIC":
            [choice] = response.choices
            assert choice.finish_reason == "stop" and choice.message.role == "ASSISTANT"
            text = choice.message.content[0].text
        elif request.api_format == "COHERE":
            assert [message.role for message in response.chat_history] == ["USER", "CHATBOT"]
            text = response.text
        else:
            text = response.message.content[0].text
        assert text == REPLY, text


def streams(run):
    for request in requests():
        request.is_stream = True
        request.stream_options = models.StreamOptions(is_include_usage=True)
        events = run.events(run.chat(request))
        if request.api_format == "COHERE":
            pieces = [event["text"] for event in events if "finishReason" not in event]
        else:
            messages = [event["message"] for event in events if "message" in event]
            pieces = [message["content"][0]["text"] for message in messages]
        assert "".join(pieces) == REPLY and len(pieces) >= 6, pieces
        assert [event["finishReason"] for event in events if "finishReason" in event] in (["stop"], ["COMPLETE"])
        assert events[-1]["usage"]["totalTokens"] == 10, events[-1]


def calls_tools(run):
    schema = {"type": "object", "properties": {"city": {"type": "string"}}}
    generic, cohere, second = requests()
    generic.tools = [models.FunctionDefinition(name="weather", parameters=schema)]
    generic.tool_choice = models.ToolChoiceRequired()
    [choice] = run.chat(generic).data.chat_response.choices
    [call] = choice.message.tool_calls
    assert call.name == "weather" and json.loads(call.arguments) == {"city": "city"}, call
    cohere.tools = [
        models.CohereTool(
            name="weather",
            description="The weather",
            parameter_definitions={"city": models.CohereParameterDefinition(type="str", is_required=True)},
        )
    ]
    cohere.is_force_single_step = True
    [call] = run.chat(cohere).data.chat_response.tool_calls
    assert call.parameters == {"city": "city"}, call
    second.tools = [models.CohereToolV2(type="FUNCTION", function=models.Function(name="weather", parameters=schema))]
    second.tools_choice = "REQUIRED"
    response = run.chat(second).data.chat_response
    assert response.finish_reason == "TOOL_CALL"
    [call] = response.message.tool_calls
    assert call.function["name"] == "weather", call


def generates(run):
    def generate(request):
        return run.inference.generate_text(models.GenerateTextDetails(inference_request=request, **run.common))

    for kind in (models.CohereLlmInferenceRequest, models.LlamaLlmInferenceRequest):
        request = kind(prompt="Tell me a story", max_tokens=4)
        response = generate(request).data.inference_response
        texts = response.generated_texts if request.runtime_type == "COHERE" else response.choices
        assert [text.text for text in texts] == ["You said: Tell me"], texts
        request.is_stream = True
        events = run.events(generate(request))
        assert "".join(event["text"] for event in events) == "You said: Tell me", events
        assert events[-1]["finishReason"] in ("MAX_TOKENS", "length")


def embeds(run):
    def embed(**details):
        return run.inference.embed_text(models.EmbedTextDetails(**{**run.common, **details})).data

    result = embed(inputs=["a cat", "a dog"], is_echo=True)
    assert result.inputs == ["a cat", "a dog"] and result.model_id == MODEL
    assert [len(vector) for vector in result.embeddings] == [1024, 1024]
    assert math.isclose(sum(value * value for value in result.embeddings[0]), 1, abs_tol=1e-5)
    assert result.embeddings == embed(inputs=["a cat", "a dog"]).embeddings
    result = embed(inputs=["a cat"], embedding_types=["int8", "base64"], output_dimensions=256)
    assert set(result.embeddings_by_type) == {"int8", "base64"}, result
    contents = [models.EmbedTextContent(text="a cat"), models.EmbedImageContent(image_url=models.ImageUrl(url="data:,"))]
    assert len(embed(embed_contents=contents).embeddings) == 2


def ranks(run):
    details = models.RerankTextDetails(
        input="a cat", documents=["dogs bark", "a cat sleeps"], top_n=1, is_echo=True, **run.common
    )
    [rank] = run.inference.rerank_text(details).data.document_ranks
    assert (rank.index, rank.document.text) == (1, "a cat sleeps") and 0 < rank.relevance_score <= 1, rank


def summarizes(run):
    details = models.SummarizeTextDetails(input="One. Two. Three.", length="SHORT", **run.common)
    assert run.inference.summarize_text(details).data.summary == "One."


def guards(run):
    configs = models.GuardrailConfigs(
        content_moderation_config=models.ContentModerationConfiguration(categories=["HATE"]),
        personally_identifiable_information_config=models.PersonallyIdentifiableInformationConfiguration(types=["EMAIL"]),
        prompt_injection_config=models.PromptInjectionConfiguration(),
    )
    details = models.ApplyGuardrailsDetails(
        input=models.GuardrailsTextInput(content="hate jo@example.com"),
        guardrail_configs=configs,
        compartment_id=run.tenancy,
    )
    results = run.inference.apply_guardrails(details).data.results
    assert results.content_moderation.categories[0].score == 1
    assert results.personally_identifiable_information[0].text == "jo@example.com"
    assert results.prompt_injection.score == 0


def refuses(run):
    try:
        run.chat(models.GenericChatRequest(messages=[]))
    except oci.exceptions.ServiceError as error:
        assert (error.status, error.code) == (400, "400"), error
    else:
        raise AssertionError("an empty conversation was accepted")


def talks_to_an_agent(run):
    client = run.client(GenerativeAiAgentRuntimeClient)
    endpoint = "ocid1.genaiagentendpoint.oc1.phx.example"
    session = client.create_session(agents.CreateSessionDetails(display_name="s"), endpoint).data
    details = agents.ChatDetails(user_message="Hi", session_id=session.id)
    message = client.chat(endpoint, details).data.message
    assert (message.role, message.content.text) == ("AGENT", "You said: Hi"), message
    details.should_stream = True
    events = run.events(client.chat(endpoint, details))
    assert "".join(event["message"]["content"]["text"] for event in events) == "You said: Hi", events


def runs_a_command(run):
    client = run.client(GenerativeAiSandboxClient)
    sandbox = client.create_sandbox("project", sandboxes.CreateSandboxDetails(display_name="s")).data
    details = sandboxes.RunSandboxCommandDetails(command="echo", args=["hello"])
    command = client.run_sandbox_command(sandbox.id, details).data
    response = client.stream_sandbox_command_events(sandbox.id, command.id)
    events = run.events(response)
    assert [event["event"] for event in events] == ["STARTED", "STDOUT", "FINISHED"], events
    assert events[1]["data"] == "echo hello\n"


def predicts(run):
    client = run.client(ModelDeploymentClient)
    deployment = "ocid1.datasciencemodeldeployment.oc1.phx.example"
    response = client.predict(deployment, {"data": [1, 2]})
    assert json.loads(response.data) == {"data": [1, 2]}, response.data
    response = client.predict_with_response_stream(deployment, {"data": [1, 2]})
    events = run.events(response)
    assert events == [{"data": [1, 2]}], events


def main():
    failed = 0
    checks = [chats, streams, calls_tools, generates, embeds, ranks, summarizes, guards, refuses]
    checks += [talks_to_an_agent, runs_a_command, predicts]
    with tempfile.TemporaryDirectory() as directory:
        emulator = Emulator(sys.argv[1], directory)
        try:
            run = Run(emulator)
            for check in checks:
                try:
                    check(run)
                    print(f"ok      {check.__name__}")
                except Exception as error:  # every check is reported, whatever went wrong in it
                    failed += 1
                    print(f"FAILED  {check.__name__}: {type(error).__name__}: {error}")
        finally:
            emulator.stop()
    print(f"{len(checks) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
