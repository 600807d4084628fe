"""Generative AI inference with the official package: chat in every format, streams, embeddings, reranking."""

import json

from oci.generative_ai_inference import GenerativeAiInferenceClient, models

from expect import refused, same

MODEL = models.OnDemandServingMode(model_id="example.model-1")


def client_of(emulator):
    return emulator.client(GenerativeAiInferenceClient)


def user(text):
    return models.UserMessage(content=[models.TextContent(text=text)])


def chat_requests(**options):
    """Returns a request of each API format."""
    return {
        "COHERE": models.CohereChatRequest(message="Say hello.", **options),
        "COHEREV2": models.CohereChatRequestV2(
            messages=[models.CohereUserMessageV2(content=[models.CohereTextContentV2(text="Say hello.")])], **options
        ),
        "GENERIC": models.GenericChatRequest(messages=[user("Say hello.")], **options),
    }


def text_of(answer):
    """Returns the text of a chat response, of any format, as JSON or as a model."""
    if not isinstance(answer, dict):
        from oci.util import to_dict

        answer = to_dict(answer)
    if answer.get("text") is not None:
        return answer["text"]
    if answer.get("choices"):
        answer = answer["choices"][0]
    content = (answer.get("message") or {}).get("content") or []
    return "".join(part.get("text") or "" for part in content)


def details(emulator, request):
    return models.ChatDetails(compartment_id=emulator.tenancy, serving_mode=MODEL, chat_request=request)


def chat_answers_in_every_format(emulator):
    client = client_of(emulator)
    for api_format, request in chat_requests().items():
        found = client.chat(details(emulator, request)).data
        assert isinstance(found, models.ChatResult), found
        same((api_format, found.chat_response.api_format), (api_format, api_format))
        same(found.model_id, "example.model-1")
        assert text_of(found.chat_response), found
        same(text_of(client.chat(details(emulator, request)).data.chat_response), text_of(found.chat_response))


def chat_streams_in_every_format(emulator):
    client = client_of(emulator)
    for api_format in chat_requests():
        whole = client.chat(details(emulator, chat_requests()[api_format])).data.chat_response
        answer = client.chat(details(emulator, chat_requests(is_stream=True)[api_format]))
        events = [event.data for event in answer.data.events()]
        assert len(events) >= 3, (api_format, events)
        pieces = [json.loads(event) for event in events if event.strip() != "[DONE]"]
        assert any(piece.get("finishReason") for piece in pieces), (api_format, pieces)
        streamed = "".join(text_of(piece) for piece in pieces)
        # The last event of Cohere has the whole text once more.
        assert streamed in (text_of(whole), text_of(whole) * 2), (api_format, streamed, text_of(whole))


def chat_is_validated(emulator):
    client = client_of(emulator)
    request = models.GenericChatRequest(messages=[user("x")], temperature=1.0)
    wrong = models.ChatDetails(compartment_id=emulator.tenancy, chat_request=request)
    refused(lambda: client.chat(wrong), 400)


def embeddings_are_stable(emulator):
    client = client_of(emulator)

    def embedded(*inputs):
        answer = client.embed_text(models.EmbedTextDetails(
            inputs=list(inputs), serving_mode=MODEL, compartment_id=emulator.tenancy, truncate="NONE"
        )).data
        return answer.embeddings

    first = embedded("one", "two")
    same(len(first), 2)
    assert len(first[0]) > 100 and all(isinstance(value, float) for value in first[0]), first[0][:3]
    same(embedded("two"), [first[1]])
    assert first[0] != first[1]


def rerank_orders_documents(emulator):
    client = client_of(emulator)
    documents = ["about fish", "about cats and dogs", "about birds"]
    answer = client.rerank_text(models.RerankTextDetails(
        input="cats and dogs", documents=documents, serving_mode=MODEL, compartment_id=emulator.tenancy, top_n=2,
        is_echo=True,
    )).data
    same(len(answer.document_ranks), 2)
    scores = [rank.relevance_score for rank in answer.document_ranks]
    same(scores, sorted(scores, reverse=True))
    same(answer.document_ranks[0].index, 1)


CHECKS = [
    chat_answers_in_every_format,
    chat_streams_in_every_format,
    chat_is_validated,
    embeddings_are_stable,
    rerank_orders_documents,
]
